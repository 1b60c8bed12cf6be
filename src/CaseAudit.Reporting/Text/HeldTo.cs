using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The standards that a finding was held to, in words: by edition, in the order applied.</summary>
internal static class HeldTo
{
    public static string Of(IEnumerable<Standard> standards) => string.Join("; ", standards
        .GroupBy(standard => standard.Edition, StringComparer.Ordinal)
        .Select(edition => $"{string.Join(", ", edition.Select(standard => $"{standard.Key} {Say.Standard(standard)}"))} ({edition.Key})"));
}
