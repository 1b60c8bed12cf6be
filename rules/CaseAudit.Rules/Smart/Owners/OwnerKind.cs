namespace CaseAudit.Rules.Smart;

/// <summary>Who is named to act.</summary>
internal enum OwnerKind
{
    None,
    One,
    OneEach,
    Several,
    Collective,
}
