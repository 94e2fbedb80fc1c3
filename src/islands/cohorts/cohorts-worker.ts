import { serve } from '../shared/data-input/serve.ts';
import { cohortTool } from './study.ts';

serve(cohortTool);
