// What does this account want to hear by mail, where it chose?
MATCH (account:AuthRecord {id: $accountId})
RETURN coalesce(account.letterChoices, []) AS choices
