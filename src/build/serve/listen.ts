import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports tried one after the other before giving up. */
const attempts = 100;
const last = 65_535;

const canMoveOn = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES';

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', opened);
      if (canMoveOn(error)) resolve(false);
      else reject(error);
    };
    const opened = () => {
      server.off('error', failed);
      resolve(true);
    };
    // Only this machine: what is being written is nobody else's business yet.
    server.once('error', failed).once('listening', opened).listen(port, '127.0.0.1');
  });
}

/**
 * Opens the server on the first free port from `first` on; 0 asks the system for any.
 *
 * @returns the port, `undefined` when a hundred in a row are taken
 */
export async function listen(server: Server, first: number): Promise<number | undefined> {
  for (let port = first; port < first + attempts && port <= last; port += 1) {
    if (await listenOn(server, port)) return (server.address() as AddressInfo).port;
  }
  return undefined;
}
