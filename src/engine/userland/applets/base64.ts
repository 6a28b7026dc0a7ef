import { BASE64, radixApplet } from './radix-encoding.ts';

export const base64 = radixApplet('base64', 'Base64', BASE64, 6);
