namespace CaseAudit.Rules.Smart;

/// <summary>The form in which a verb stands.</summary>
internal enum VerbForm
{
    Base,
    Participle,
    Gerund,
    ThirdPerson,
}
