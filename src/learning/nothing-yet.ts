/** What is said when nothing has been counted, or nothing in the days that were asked for. */
export function nothingYet(where: string, days: number | null): string {
  if (days !== null) return `Nothing was counted in the last ${days === 1 ? 'day' : `${days} days`}.\n`;
  return `Nothing has been counted yet in ${where}.

A running Demarc counts there each question that it cannot answer, and each vote on an answer: what it was about and how
often, never what somebody typed. DEMARC_DATA names the directory, or DATABASE_URL a database in its place. With
DEMARC_KEEP_TEXT_DAYS=30 it also keeps the questions that it cannot answer and what people write beside their votes, for 30
days.
`;
}
