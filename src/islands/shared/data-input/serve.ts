import { createDesk } from './desk.ts';
import type { Job, TableTool } from './types.ts';

/** Makes the module worker it is called in the desk of a tool. */
export function serve<Data, Settings, Outcome>(tool: TableTool<Data, Settings, Outcome>): void {
  const desk = createDesk(
    tool,
    (news) => postMessage(news),
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  addEventListener('message', ({ data }: MessageEvent<Job<Settings>>) => void desk(data));
}
