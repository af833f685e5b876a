/** The search of the message extension: types a question, takes a result, and sends the card that it brings. */
export async function searchAndSend({ page, button, cardAfter }, question, result) {
  await button('Trigger Message Extension App').last().click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  await button('Specify Command ID or Parameter').click();
  // The client does not read the manifest, so it is told what the manifest says.
  await page.getByPlaceholder('Command ID').fill('ask');
  await page.getByPlaceholder('Parameter name').fill('question');
  await page.getByPlaceholder('Enter a search term').fill(question);
  await page.getByText(result).last().click();
  return cardAfter(() => button('Send Message').last().click());
}

/** "Who is responsible?" on the message with these words; gives the window that answers it. */
export async function lookAtMessage({ page, button }, words) {
  const message = page.getByText(words, { exact: true }).last();
  await message.hover();
  await message.locator('xpath=preceding::button[@aria-label="Show more information"][1]').click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByPlaceholder('Input command id or leave blanks').fill('who');
  await button('Create').click();
  return page.getByRole('dialog');
}
