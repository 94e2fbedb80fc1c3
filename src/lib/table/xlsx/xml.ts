import { decode, Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part of a workbook is made of, in its order; names without their prefixes. */
export interface XmlHandler {
  /** Attributes are read when they are asked for, with their prefixes. */
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Takes a document piece by piece, so that there is room between for progress and for stopping. */
export interface XmlReader {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * A reader of XML in UTF-8, as all workbooks are. Entities that a document declares itself are not known.
 *
 * @throws Error where the XML is not well formed.
 */
export function xmlReader({ open, text, close }: XmlHandler): XmlReader {
  const decoder = new TextDecoder();
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open(localName(name), attributes));
  if (text) parser.on('text', (raw, decode) => text(decode(raw))).on('cdata', text);
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  return {
    write: (bytes) => void parser.write(decoder.decode(bytes, { stream: true })),
    end: () => void parser.end(),
  };
}

/**
 * The text of an attribute, which the parser gives as it is written.
 *
 * @example attributeText('0.0&quot;&#1585;&quot;') // '0.0"ر"'
 */
export const attributeText = (raw: string | undefined): string => decode(raw ?? '');

/** A short document at once. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const reader = xmlReader(handler);
  reader.write(bytes);
  reader.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
