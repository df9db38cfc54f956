// كتاب ها می شود
const r = /["'`//]كتاب/g, d = a / b; // می رود / خوب
const t = `متن ${f(`تو در تو ${x} // كتاب`)} كتاب // ,`; /* می شود */
const p = <p>don't می شود</p>; // كتاب ها
const u = "http://a.ir" // سایت كتاب ها
// const x = "كتاب , ها";
/* eslint-disable */ return /كتاب,/.test(s) // می شود
