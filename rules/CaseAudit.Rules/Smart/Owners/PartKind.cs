namespace CaseAudit.Rules.Smart;

/// <summary>What one part of "A and B" names.</summary>
internal enum PartKind
{
    Other,
    Role,
    PluralRole,
    Body,
    Agency,
    Collective,
    Name,
}
