import { unzipSync } from 'fflate';

/** The files within a zip, unpacked one by one when they are asked for. */
export interface Package {
  /** Unpacked size in bytes by name, as the zip declares it; nothing larger is ever unpacked. */
  readonly sizes: ReadonlyMap<string, number>;
  /** `undefined` when there is no such file. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a zip.
 *
 * @throws Error when it is damaged, also of `read`.
 */
export function openPackage(bytes: Uint8Array): Package {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  return { sizes, read: (name) => unzipSync(bytes, { filter: (file) => file.name === name })[name] };
}
