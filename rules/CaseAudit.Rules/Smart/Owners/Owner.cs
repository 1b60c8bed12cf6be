namespace CaseAudit.Rules.Smart;

/// <summary>Who is named to act, and the words that name them.</summary>
internal sealed record Owner(OwnerKind Kind, string Words)
{
    public static Owner None { get; } = new(OwnerKind.None, "");

    /// <summary>Whether one post or body answers for the action; an office that each organisation holds once is one owner each.</summary>
    public bool IsAccountable => Kind is OwnerKind.One or OwnerKind.OneEach;
}
