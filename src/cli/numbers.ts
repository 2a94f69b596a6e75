const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count with thousands set apart: 1,234,567. */
export function count(value: number): string {
  return whole.format(value);
}

/** A number to one decimal: 986.4. */
export function tenths(value: number): string {
  return decimal.format(value);
}

/** A share as people read it: 12.3 %; a share too small to show but not none is said to be so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return "< 0.1 %";
  return `${decimal.format(100 * share)} %`;
}

/** A signed count, the minus sign a real one. */
export function signed(value: number): string {
  if (value === 0) return "0";
  return value > 0 ? `+${whole.format(value)}` : `−${whole.format(-value)}`;
}
