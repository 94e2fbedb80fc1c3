import { serve } from '../shared/data-input/serve.ts';
import { shopTool } from './study.ts';

serve(shopTool);
