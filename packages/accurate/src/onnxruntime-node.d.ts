/** Its own declarations cannot be found: its package names none. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common';
}
