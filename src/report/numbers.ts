import type { Language } from "../text/index.ts";

/** How a number is written. */
export type NumberForm =
  | "count"
  | "amount"
  | "signed"
  | "points"
  | "signedPoints"
  | "tenths"
  | "percent"
  | "rate"
  | "plain";

const options: { readonly [form in Exclude<NumberForm, "plain">]: Intl.NumberFormatOptions } = {
  count: { maximumFractionDigits: 0 },
  amount: { maximumFractionDigits: 0 },
  signed: { maximumFractionDigits: 0, signDisplay: "exceptZero" },
  points: { maximumFractionDigits: 2 },
  signedPoints: { maximumFractionDigits: 2, signDisplay: "exceptZero" },
  tenths: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  percent: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  rate: { maximumSignificantDigits: 2 },
};

const formats = new Map<string, Intl.NumberFormat>();

/** A number as people of a language write it; a dash where there is none. */
export function numberText(value: number, form: NumberForm, language: Language): string {
  if (Number.isNaN(value)) return "–";
  if (form === "plain") return String(value);
  if (form === "percent" && value > 0 && value < 0.0005) return `< ${numberText(0.001, form, language)}`;
  const key = `${language} ${form}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options[form]);
  formats.set(key, format);
  // no minus before a zero, and a real one before all else
  const text = format.format(value);
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace(/[-+−]/, "");
}
