/** A form field as Sveltia reads it: the part of its vocabulary that this project uses. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'markdown' | 'hidden';
  readonly required?: boolean;
  readonly hint?: string;
  readonly maxlength?: number;
  readonly max?: number;
  readonly min?: number;
  readonly value_type?: 'int';
  readonly pattern?: readonly [pattern: string, message: string];
  readonly options?: readonly CmsOption[];
  readonly default?: string;
  readonly summary?: string;
  readonly collapsed?: boolean;
  /** Of a list whose entries have several fields. */
  readonly fields?: readonly CmsField[];
  /** Of a list whose entries have one. */
  readonly field?: CmsField;
  readonly modes?: readonly ('rich_text' | 'raw')[];
  readonly buttons?: readonly string[];
  readonly editor_components?: readonly string[];
  readonly use_emoji_autocomplete?: boolean;
  readonly linked_images?: boolean;
}

export interface CmsOption {
  readonly label: string;
  readonly value: string;
}
