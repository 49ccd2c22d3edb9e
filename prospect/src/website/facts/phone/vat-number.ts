/** The letters that a VAT number begins with, right before its digits; a colon between would make them a country's label. */
const letters = /(?<![\p{L}\p{N}])(?:(ATU)|(CHE)|(BE|DE|ES|FR|IT|LU|NL|PT))[ .-]?$/u;

/**
 * "BE 0780…", "ATU 6621…", "CHE-044…": country letters and digits are a tax number where the digits keep its rule.
 * "BE 0473 55 52 33" is how some write a telephone, so the letters alone do not say.
 */
export function isVatNumber(before: string, text: string, after: string): boolean {
  const match = letters.exec(before.slice(-6));
  if (!match) return false;
  const digits = text.replace(/\D/g, "");
  if (match[1]) return digits.length === 8;
  if (match[2]) return digits.length === 9;
  switch (match[3]) {
    case "BE":
      return (
        /^[01]\d{9}$/.test(digits) &&
        97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
      );
    case "DE":
      return /^[1-9]\d{8}$/.test(digits);
    case "ES":
      return digits.length === 8;
    case "FR":
      return digits.length === 11 && isLuhn(digits.slice(2));
    case "IT":
      return digits.length === 11 && isLuhn(digits);
    case "LU":
      return /^\d{8}$/.test(digits) && Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
    case "NL":
      return digits.length === 9 && /^[ .]?B[ .]?\d{2}(?!\d)/.test(after);
    case "PT":
      return digits.length === 9 && isPortuguese(digits);
    case undefined:
    default:
      return false;
  }
}

/** The check digit of French and Italian houses. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function isPortuguese(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (9 - at);
  const rest = sum % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
}
