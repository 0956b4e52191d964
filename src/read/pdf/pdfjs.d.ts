/** What newsq uses of PDF.js; its own types are for a bundler, and for a browser. */
declare module 'unpdf/pdfjs' {
  export const VerbosityLevel: { readonly ERRORS: number };

  interface Item {
    readonly str?: string;
    readonly width?: number;
    readonly transform?: readonly number[];
    readonly fontName?: string;
  }

  interface Page {
    streamTextContent(): ReadableStream<{ readonly items: readonly Item[] }>;
    cleanup(): boolean;
  }

  interface File {
    readonly numPages: number;
    getPage(number: number): Promise<Page>;
    getMetadata(): Promise<{ readonly info: object }>;
  }

  export function getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<File>;
    destroy(): Promise<void>;
  };
}
