using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>One of the two things to compare. Extracts of a folder are judged as <c>check</c> would judge them: by the settings that the folder holds.</summary>
/// <param name="Inputs">What the path leads to.</param>
/// <param name="Review">Judges its extracts.</param>
/// <param name="Knowledge">The knowledge by which they are judged.</param>
/// <param name="Configuration">Fingerprint of all that they are judged by.</param>
internal sealed record ComparedPath(FindingsInputs Inputs, CaseReview Review, Knowledge Knowledge, string Configuration)
{
    public static ComparedPath Of(string path, ExceptionsOption exceptions, JudgingOptions judging, ParseResult parsed, Terminal terminal)
    {
        var settings = SettingsFolder.Of([path]);
        var knowledge = judging.Knowledge(parsed, settings.Configuration);
        var acceptances = exceptions.Read(parsed, settings.Exceptions, knowledge.Catalogue);
        return new ComparedPath(
            new FindingsInputs(settings.Without(InputPaths.Find(ReviewFolder.CasesOf([path]))), terminal),
            new CaseReview(new CaseJudge(knowledge, []), new AsOfDate(null, Clock.Today), judging.Jobs(parsed), acceptances),
            knowledge,
            acceptances.Fingerprint(knowledge.Fingerprint));
    }
}
