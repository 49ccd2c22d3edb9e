import type { PhoneNumber } from "libphonenumber-js/max";

/** What templates print for a telephone: "06 12 34 56 78", "(11) 99999-9999", "333 1234567", "+352 621 000 000". */
const dummy = /12345678|23456789|(\d)\1{8}|^(\d)\2{2}1234567$/;
/** A switchboard may end so, a mobile does not. */
const nothing = /0{6}$/;

/** Whether a number was made up to show where one goes: eight digits in a row, nine alike, or nothing behind the area. */
export const isDummy = (phone: PhoneNumber) =>
  phone.nationalNumber.length >= 9 &&
  (dummy.test(phone.nationalNumber) ||
    (nothing.test(phone.nationalNumber) && phone.getType() === "MOBILE"));
