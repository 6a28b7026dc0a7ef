import { radixApplet } from './radix-encoding.ts';

export const base64 = radixApplet(
  'base64',
  'Base64',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  6,
);
