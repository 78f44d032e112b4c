/** What a remark on a cell, a row or a file means, and what to do about it. */
interface RemarkEntry {
  readonly meaning: string;
  readonly remedy: string;
}

/** Every code that reading a file answers with. Codes never change. */
const ENTRIES = {
  FILE_KIND: { meaning: 'A kind of file that is not read.', remedy: 'Save it as .xlsx or .csv.' },
  FILE_BROKEN: { meaning: 'A file that is damaged, ends early, or is made to harm its reader.', remedy: 'Save it again.' },
  FILE_TOO_LARGE: { meaning: 'A file above a limit of size, rows, cells, sheets, time or memory.', remedy: 'Split it by sheet or office.' },
  FILE_ENCODING: { meaning: 'A text file in an encoding that is not read.', remedy: 'Save it as .xlsx, or as CSV in UTF-8.' },
  UNCLOSED_QUOTE: { meaning: 'A text file with quotation marks that do not match.', remedy: 'Close the quotation mark in the line.' },
  ENCODING_874: { meaning: 'A text file that was read as windows-874.', remedy: 'See whether Thai names look right.' },
  NO_HEADER: { meaning: 'A sheet without a row of column titles that are known.', remedy: 'Match its columns.' },
  UNKNOWN_COLUMN: { meaning: 'A column whose title is not known. It is not read.', remedy: 'Match it, or leave it.' },
  REPEATED_COLUMN: { meaning: 'A second column of the same kind. It is not read.', remedy: 'Match the right one of them.' },
  TOTAL_ROW: { meaning: 'A row of sums or means. It is not read.', remedy: 'Nothing.' },
  HEADING_ROW: { meaning: 'A row with a heading alone, or the column titles again. It is not read.', remedy: 'Nothing.' },
  NOTHING_STATED: { meaning: 'A row that states no stage, percent or text. It makes no report.', remedy: 'Nothing, or fill it in.' },
  MISSING_PROJECT: { meaning: 'A row with values and without a project.', remedy: 'Give the code of the project.' },
  MISSING_DAY: { meaning: 'A row with values and without the day of the data.', remedy: 'Give the day.' },
  DUPLICATE_IN_FILE: { meaning: 'One project and one day in several rows.', remedy: 'Keep one row.' },
  SEVERAL_ROWS: { meaning: 'A project in several rows without faults; a draft holds one day.', remedy: 'Keep one row.' },
  CELL_ERROR: { meaning: 'A formula that came to an error.', remedy: 'Put the formula right, or write the value.' },
  FORMULA: { meaning: 'The result of a formula was read.', remedy: 'Nothing.' },
  FORMULA_NOT_CALCULATED: {
    meaning: 'A formula whose result does not stand in the file.',
    remedy: 'Open the file, save it, and upload it again.',
  },
  EXTERNAL_LINK: { meaning: 'A result that was taken from another workbook when it was last opened.', remedy: 'Check the value.' },
  HIDDEN: { meaning: 'A cell of a hidden row, column or sheet. It was read.', remedy: 'Nothing.' },
  MERGED: { meaning: 'A value of merged cells. It holds for all their rows.', remedy: 'Nothing.' },
  MERGED_VALUE: { meaning: 'Merged cells in a column of values.', remedy: 'Unmerge them, and give each row its value.' },
  NOT_A_NUMBER: { meaning: 'A text that is no number.', remedy: 'Write a number, and the rest into the remark.' },
  AMBIGUOUS_PERCENT: { meaning: 'A number from 0 to 1 that may be a percent or a fraction.', remedy: 'Say which it is, for the column.' },
  READ_AS_FRACTION: {
    meaning: 'A fraction that was read as a percent, as all numbers of its column lie between 0 and 1.',
    remedy: 'Check the value.',
  },
  ONE_OR_HUNDRED: { meaning: 'The number 1, read as 1 percent, as others of its column are greater.', remedy: 'Check the value.' },
  PERCENT_RANGE: { meaning: 'A percent that is not 0 to 100.', remedy: 'Give a number from 0 to 100.' },
  ROUNDED: { meaning: 'A percent that was rounded to four decimals.', remedy: 'Nothing.' },
  DECIMAL_COMMA: { meaning: 'A number with a comma before its decimals.', remedy: 'Check the value.' },
  BUDDHIST_DATE: { meaning: 'A date whose year is one of the Buddhist era. It was converted.', remedy: 'Check one of the column.' },
  NO_SUCH_DAY: { meaning: 'A day that its month does not have in that year.', remedy: 'Give another day.' },
  INVALID_DATE: { meaning: 'What cannot be read as a day.', remedy: 'Write it like 2025-09-03.' },
  TWO_DIGIT_YEAR: { meaning: 'A year of two digits.', remedy: 'Check the year, or say its era for the column.' },
  MIXED_DATE_ORDER: {
    meaning: 'A column in which some dates begin with the day and some with the month.',
    remedy: 'Write all of them alike.',
  },
  MONTH_FIRST: {
    meaning: 'A date that was read as month and day, as others of its column begin with the month.',
    remedy: 'Check the day.',
  },
  DAY_AND_MONTH: {
    meaning:
      'A date that may have its day and its month exchanged: no date of its column is after the 12th, and every text begins with a day after it.',
    remedy: 'Check the day.',
  },
  MONTH_TO_DAY: { meaning: 'A month, read as its last day.', remedy: 'Check the day.' },
  PERIOD_TO_DAY: { meaning: 'A quarter or a year, read as its last day.', remedy: 'Check the day.' },
  UNKNOWN_CODE: { meaning: 'What no project, province or state is called.', remedy: 'Take the code from the list.' },
  AMBIGUOUS_PLACE: { meaning: 'A name that several places have.', remedy: 'Give the code.' },
  UNKNOWN_STAGE: { meaning: 'A word that no stage is called.', remedy: 'Take a word from the list of stages.' },
  AMBIGUOUS_STAGE: { meaning: 'A word that several stages are called.', remedy: 'Say which stage it is.' },
  TWO_UNITS: { meaning: 'A unit in the column title and another one in the cell.', remedy: 'Keep one of them.' },
  UNKNOWN_UNIT: { meaning: 'An amount with a unit that is not known.', remedy: 'Write the number and its currency.' },
  NEGATIVE_AMOUNT: { meaning: 'A cost below zero.', remedy: 'Give the cost, or leave it out.' },
  TOO_LONG: { meaning: 'A text of more than 5,000 characters.', remedy: 'Shorten it.' },
} satisfies Record<string, RemarkEntry>;

export type RemarkCode = keyof typeof ENTRIES;

export const REMARKS: Readonly<Record<RemarkCode, RemarkEntry>> = ENTRIES;
