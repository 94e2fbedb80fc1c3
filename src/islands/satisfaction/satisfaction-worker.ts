import { serve } from '../shared/data-input/serve.ts';
import { scoreTool } from './study.ts';

serve(scoreTool);
