import { serve } from '../shared/data-input/serve.ts';
import { concentrationTool } from './study.ts';

serve(concentrationTool);
