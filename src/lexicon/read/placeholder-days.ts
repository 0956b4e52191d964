/** The days that programs write where they know none: the zero of .NET, Windows, OLE, SQL Server and Unix. ISO 8601. */
export const placeholderDays = [
  '0001-01-01',
  '1601-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1970-01-01',
] as const;
