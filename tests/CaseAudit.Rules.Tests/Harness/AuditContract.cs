namespace CaseAudit.Rules.Tests.Harness;

/// <summary>What holds for every finding about an audit programme.</summary>
internal static class AuditContract
{
    public static void Check(Finding finding, AuditProgramme programme)
    {
        finding.Message.ShouldEndWith(".");
        finding.Message.ShouldNotContain("  ");
        char.IsUpper(finding.Message[0]).ShouldBeTrue(finding.Message);
        foreach (var auditor in programme.Audits?.Select(audit => audit.Auditor?.Ref).OfType<string>() ?? [])
        {
            finding.Message.ShouldNotContain(auditor);
            foreach (var evidence in finding.Evidence) (evidence.Value ?? "").ShouldNotContain(auditor);
        }

        if (finding.Grade is Grade.Strength or Grade.Met or Grade.PartlyMet or Grade.NotMet)
            finding.Evidence.ShouldNotBeEmpty($"{finding.Id} has no evidence: {finding.Message}");

        foreach (var evidence in finding.Evidence) Pointers.ShouldResolve(evidence.At.ToString(), programme);
        finding.Evidence.Select(evidence => evidence.At.ToString()).ShouldBeUnique($"{finding.Id}: {finding.Message}");
    }
}
