/** The part of saxen that is used; it comes without types. */
declare module 'saxen' {
  export function decode(text: string): string;
  export class Parser {
    on(
      event: 'openTag',
      hear: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', hear: (text: string) => void): this;
    write(xml: string): this;
    end(): unknown;
  }
}
