import { createDesk } from './desk.ts';
import type { Job } from './types.ts';

const desk = createDesk(
  (news) => postMessage(news),
  () => new Promise((resolve) => setTimeout(resolve)),
);
addEventListener('message', ({ data }: MessageEvent<Job>) => void desk(data));
