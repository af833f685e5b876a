/** The search of the message extension: types a question; gives the list in which results appear. */
export async function search({ page, button }, question) {
  await button('Trigger Message Extension App').last().click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  const list = page.getByRole('group').filter({ hasText: 'Search-Based Message Extension' }).last();
  await button('Specify Command ID or Parameter', list).click();
  // The client does not read the manifest, so it is told what the manifest says.
  await list.getByPlaceholder('Command ID').fill('ask');
  await list.getByPlaceholder('Parameter name').fill('question');
  await list.getByPlaceholder('Enter a search term').fill(question);
  return list;
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
