namespace CaseAudit.Rules.Tests.Harness;

/// <summary>What holds for every finding of every criterion.</summary>
internal static class FindingContract
{
    public static void Check(Finding finding, CaseExtract extract)
    {
        finding.Message.ShouldEndWith(".");
        finding.Message.ShouldNotContain("  ");
        char.IsUpper(finding.Message[0]).ShouldBeTrue(finding.Message);
        foreach (var worker in extract.Allocations?.Select(allocation => allocation.Worker).OfType<string>() ?? [])
        {
            finding.Message.ShouldNotContain(worker);
            foreach (var evidence in finding.Evidence) (evidence.Value ?? "").ShouldNotContain(worker);
        }

        if (finding.Grade is Grade.Strength or Grade.Met or Grade.PartlyMet or Grade.NotMet)
            finding.Evidence.ShouldNotBeEmpty($"{finding.Id} has no evidence: {finding.Message}");

        foreach (var evidence in finding.Evidence) Pointers.ShouldResolve(evidence.At.ToString(), extract);
        finding.Evidence.Select(evidence => evidence.At.ToString()).ShouldBeUnique($"{finding.Id}: {finding.Message}");
    }
}
