const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const decimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count with thousands set apart: 1,234,567. */
export function count(value: number): string {
  return inWords(whole, value);
}

/** Points as a scheme's file gives them, whole or to the hundredth: 1,000 or 0.25. */
export function points(value: number): string {
  return inWords(hundredths, value);
}

/** A number to one decimal: 986.4. */
export function tenths(value: number): string {
  return inWords(decimal, value);
}

/** A share as people read it: 12.3 %; a share too small to show but not none is said to be so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return "< 0.1 %";
  return `${inWords(decimal, 100 * share)} %`;
}

/** A change, as a count with its sign: +1,500. */
export function signed(value: number): string {
  return value > 0 ? `+${count(value)}` : count(value);
}

/** With a real minus sign, and none before a zero. */
function inWords(format: Intl.NumberFormat, value: number): string {
  const text = format.format(value);
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace("-", "");
}
