import { serve } from '../shared/data-input/serve.ts';
import { engagementTool } from './study.ts';

serve(engagementTool);
