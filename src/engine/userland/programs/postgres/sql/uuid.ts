/** A random UUID of version 4. */
export function uuidOf(random: () => number): string {
  const digits = Array.from({ length: 32 }, (_, i) =>
    i === 12 ? '4' : Math.floor(random() * (i === 16 ? 4 : 16) + (i === 16 ? 8 : 0)).toString(16),
  );
  const text = digits.join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}
