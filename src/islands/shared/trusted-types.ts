/** What the standard library does not know yet of Trusted Types, which name who may turn a string into code or markup. */
export interface TrustedTypesOf {
  readonly trustedTypes?: {
    createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(
      name: string,
      rules: Rules,
    ): { readonly [Rule in keyof Rules]: (text: string) => unknown };
  };
}
