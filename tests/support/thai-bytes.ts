/** A text in windows-874: Thai letters are one byte each, 0xA1 for ก, in the order of Unicode. */
export const inWindows874 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (letter >= 'ก' ? letter.charCodeAt(0) - 0x0e01 + 0xa1 : letter.charCodeAt(0))));

/** A text as Excel saves "Unicode text": UTF-16 with a mark. */
export const inUtf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
