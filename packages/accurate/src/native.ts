import type { Tensor } from 'onnxruntime-common';
import type { EncoderWindow } from './window.js';

const KNOWN = 16;

/** Scores windows with onnxruntime, which has binaries for most machines. @throws where it has none for this one */
export async function openNative(model: Uint8Array): Promise<(window: EncoderWindow) => Promise<Float32Array>> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  // One thread: newsq runs as many articles at once as it is told to.
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const whole = (values: Int32Array) => new Tensor('int32', values, [values.length]);
  return async ({ pieces, shapes, known, clusters, first }) => {
    const inputs: Record<string, Tensor> = {
      pieces: whole(pieces),
      shapes: whole(shapes),
      known: new Tensor('float32', bitsOf(known), [known.length, KNOWN]),
      clusters: whole(clusters),
      first: whole(first),
    };
    const { scores } = await session.run(inputs);
    return scores!.data as Float32Array;
  };
}

function bitsOf(known: Uint16Array): Float32Array {
  const bits = new Float32Array(known.length * KNOWN);
  for (const [i, mask] of known.entries()) for (let k = 0; k < KNOWN; k++) bits[i * KNOWN + k] = (mask >> k) & 1;
  return bits;
}
