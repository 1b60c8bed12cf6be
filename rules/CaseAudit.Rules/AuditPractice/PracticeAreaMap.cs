using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>A practice area: its question, its name in a sentence, and the questions and criteria of the case record that speak to it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Question">The code of its question: <c>AP03</c>.</param>
/// <param name="Name">Its name in a sentence.</param>
/// <param name="Codes">The codes of the case record that speak to it; a question by its question grade, a criterion by its own.</param>
public sealed record PracticeAreaMap(PracticeArea Area, string Question, string Name, IReadOnlyList<string> Codes)
{
    /// <summary>The areas in the order of the manual.</summary>
    public static IReadOnlyList<PracticeAreaMap> All { get; } =
    [
        new(PracticeArea.BasicInformation, "AP01", "basic information", ["CR11", "CR10.1"]),
        new(PracticeArea.Interventions, "AP02", "interventions", ["CR00.2"]),
        new(PracticeArea.Assessment, "AP03", "assessment", ["CR04", "CR05", "CR06"]),
        new(PracticeArea.ServiceResponse, "AP04", "the service response", ["CR04.10", "CR08.1"]),
        new(PracticeArea.PlanningAndReview, "AP05", "planning and review", ["CR01", "CR02"]),
        new(PracticeArea.Relationship, "AP06", "the relationship with the family", ["CR03.8", "CR01.7", "CR04.7"]),
        new(PracticeArea.ChildCentred, "AP07", "the child-centred approach", ["CR03", "CR04.11"]),
        new(PracticeArea.MultiAgency, "AP08", "multi-agency working", ["CR07", "CR06.2"]),
        new(PracticeArea.ManagementOversight, "AP09", "management oversight", ["CR08", "CR09"]),
        new(PracticeArea.Recording, "AP10", "recording", ["CR10", "CR11.5"]),
        new(PracticeArea.Processes, "AP11", "processes", ["CR04.2", "CR06.5", "CR02.1", "CR00.3"]),
    ];

    /// <summary>Criteria of the council's own that count towards one of the mapped questions, and speak to the area through its grade.</summary>
    public IReadOnlyList<string> ThroughQuestions { get; private init; } = [];

    /// <summary>The mapped codes that are questions.</summary>
    public IEnumerable<string> Questions => Codes.Where(IsQuestion);

    /// <summary>Whether a finding of the case record speaks to the area: its criterion or its question is mapped.</summary>
    public bool Holds(Finding finding) => ThroughQuestions.Contains(finding.Code, StringComparer.Ordinal) || Codes.Any(code => code == finding.Code || (IsQuestion(code) && finding.Code.StartsWith(code + ".", StringComparison.Ordinal)));

    /// <summary>The code of one of the area’s criteria.</summary>
    public string Criterion(int number) => FormattableString.Invariant($"{Question}.{number}");

    /// <summary>The area with the criteria of the council's own that count towards it, or towards one of its questions.</summary>
    internal PracticeAreaMap With(IReadOnlyList<LocalTemplate> local) => local.Count == 0 ? this : this with
    {
        Codes = [.. Codes, .. local.Where(template => template.Criterion.CountsTowards == Say.Property(Area)).Select(template => template.Code)],
        ThroughQuestions = [.. local.Where(template => Codes.Contains(template.Criterion.CountsTowards, StringComparer.Ordinal)).Select(template => template.Code)],
    };

    private static bool IsQuestion(string code) => !code.Contains('.', StringComparison.Ordinal) && !Model.Criterion.IsLocalCode(code);
}
