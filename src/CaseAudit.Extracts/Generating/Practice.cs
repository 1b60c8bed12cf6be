namespace CaseAudit.Extracts.Generating;

/// <summary>How well one part of the work on a case goes.</summary>
internal enum Practice
{
    Weak,
    Mixed,
    Good,
    Strong,
}
