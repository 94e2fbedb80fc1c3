import { serve } from '../shared/data-input/serve.ts';
import { idealTool } from './study.ts';

serve(idealTool);
