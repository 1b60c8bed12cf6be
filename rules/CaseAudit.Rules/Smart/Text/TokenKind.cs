namespace CaseAudit.Rules.Smart;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Ordinal,
    Date,
    FinancialYear,
    Mark,
}
