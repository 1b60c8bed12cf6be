using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>
/// Chooses files for the case records review, one after the other: the case that brings most reasons that no chosen case has; of equals the one that
/// brings most values of a trait that no chosen case has; of equals the one that is least like those chosen; of equals the one that stands first in an
/// order drawn by chance.
/// </summary>
internal sealed class CaseRecordsSample(SampleRequest request, Knowledge knowledge, SelectionJudge judge)
{
    private const string Spread = "SL07";

    // What a value adds to the spread falls to a half, a third, a quarter … each time it comes again. Whole numbers, so that no machine rounds otherwise.
    private const int Whole = 720_720;

    private readonly Standards _standards = knowledge.Standards;
    private readonly IReadOnlyList<Trait> _traits = Trait.OfCaseRecords(request.AsOf, knowledge.Standards);

    public Sample Choose(IReadOnlyList<ListedCase> cases)
    {
        var size = request.Size ?? SampleText.Number(_standards, StandardKeys.SelectionSizeCaseRecords, request.AsOf);
        var (reasons, errors) = judge.Judge(cases, request.AsOf);
        var byCase = reasons.ToLookup(reason => reason.CaseId, StringComparer.Ordinal);
        var left = new SeededGenerator(request.Seed).Shuffled(cases).Select(listed => new Candidate(listed, [.. byCase[listed.CaseId]], Values(listed))).ToList();
        var taken = new List<Candidate>();
        var chosen = new List<ChosenCase>();
        while (chosen.Count < size && left.Count > 0)
        {
            var next = left.MaxBy(candidate => (NewReasons(candidate, taken), NewValues(candidate, taken).Count(), Adds(candidate, taken)))!;
            chosen.Add(new ChosenCase(next.Listed, NewReasons(next, taken) > 0 ? next.Reasons : [.. next.Reasons, ForSpread(next, taken)]));
            left.Remove(next);
            taken.Add(next);
        }

        var picked = chosen.ConvertAll(one => one.Listed);
        return new Sample
        {
            Purpose = request.Purpose,
            AsOf = request.AsOf,
            Seed = request.Seed,
            Size = size,
            Listed = cases.Count,
            Chosen = chosen,
            Reasons = [.. SelectionRules.All.Keys.Order(StringComparer.Ordinal).Select(code => Count(
                code, reasons.Count(reason => reason.Code == code), taken.Count(one => one.Reasons.Any(reason => reason.Code == code))))],
            Traits = SampleText.Covered(_traits, cases, picked),
            Missing = [.. SampleText.Short(Say.Count(cases.Count, "case"), cases.Count, SampleText.Number(_standards, StandardKeys.SelectionListCaseRecords, request.AsOf), chosen.Count, size),
                .. Untold(cases), .. SampleText.Unrecorded(_traits, cases)],
            Errors = errors,
        };
    }

    private Covered Count(string code, int listed, int chosen) => knowledge.Catalogue.TryGetReason(code, out var reason) && reason.Columns.Any(Trait.Confidential)
        ? Covered.Uncounted(code, listed, chosen)
        : new Covered(code, listed, chosen);

    private string?[] Values(ListedCase listed) => [.. _traits.Select(trait => trait.Of(listed))];

    private static int NewReasons(Candidate candidate, List<Candidate> taken) =>
        candidate.Reasons.Count(reason => !taken.Exists(one => one.Reasons.Any(known => known.Code == reason.Code)));

    private static IEnumerable<int> NewValues(Candidate candidate, List<Candidate> taken) =>
        Enumerable.Range(0, candidate.Values.Length).Where(trait => candidate.Values[trait] is not null && Like(candidate, taken, trait) == 0);

    // What is not recorded spreads nothing.
    private static int Adds(Candidate candidate, List<Candidate> taken) =>
        Enumerable.Range(0, candidate.Values.Length).Sum(trait => candidate.Values[trait] is null ? 0 : Whole / (1 + Like(candidate, taken, trait)));

    private static int Like(Candidate candidate, List<Candidate> taken, int trait) =>
        taken.Count(one => string.Equals(one.Values[trait], candidate.Values[trait], StringComparison.OrdinalIgnoreCase));

    private ReasonToChoose ForSpread(Candidate candidate, List<Candidate> taken)
    {
        // A report tells the reason on; what it need not tell of a child it does not.
        var brought = NewValues(candidate, taken).Select(trait => _traits[trait].MayPointToAChild ? $"another {_traits[trait].Name}" : $"{_traits[trait].Name} “{candidate.Values[trait]}”").ToList();
        return new ReasonToChoose(Spread, candidate.Listed.CaseId, brought.Count > 0
            ? $"For the spread of the sample: brings in {Say.List(brought)}."
            : "For the spread of the sample: it is least like the cases chosen before it.");
    }

    /// <summary>The reasons that the list cannot show, because it says nothing at all of what they read.</summary>
    private IEnumerable<string> Untold(IReadOnlyList<ListedCase> cases)
    {
        if (cases.Count == 0) yield break;

        foreach (var reason in knowledge.Catalogue.Reasons)
        {
            var blank = reason.Columns.Where(column => cases.All(listed => ListColumn.Of(listed, column) is null)).ToList();
            if (blank.Count > 0) yield return $"{reason.Code} ({reason.Title.ToLowerInvariant()}) cannot be told: the list gives no {Say.List(blank)}.";
        }
    }

    private sealed record Candidate(ListedCase Listed, IReadOnlyList<ReasonToChoose> Reasons, string?[] Values);
}
