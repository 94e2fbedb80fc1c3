import { serve } from '../shared/data-input/serve.ts';
import { survivalTool } from './study.ts';

serve(survivalTool);
