/** The part of Eleventy that is used here; it comes without types. */
declare module '@11ty/eleventy' {
  interface Configuration {
    addGlobalData(name: string, data: unknown): void;
    setLiquidOptions(options: { readonly cache: boolean }): void;
    addFilter<T extends readonly never[]>(name: string, filter: (...values: T) => unknown): void;
    addTemplate<T>(
      path: string,
      template: {
        readonly data: {
          readonly pagination: { readonly data: string; readonly size: number; readonly alias: 'one' };
          readonly permalink: (data: { readonly one: T }) => string;
        };
        readonly render: (data: { readonly one: T }) => string | Uint8Array;
      },
    ): void;
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly quietMode: boolean; config(config: Configuration): void },
    );
    write(): Promise<void>;
  }
}
