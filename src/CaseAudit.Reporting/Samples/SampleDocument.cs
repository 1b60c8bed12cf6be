using CaseAudit.Extracts;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting;

/// <summary>A sample, as <c>select --format json</c> writes it: the record of what was chosen, from what and how, so that it can be chosen again.</summary>
public sealed record SampleDocument(
    string Schema,
    string Rules,
    string Configuration,
    string For,
    DateOnly AsOf,
    ulong Seed,
    string Algorithm,
    int Size,
    int Listed,
    IReadOnlyList<ChosenEntry> Chosen,
    CoverageOfSampleEntry Coverage,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> Missing,
    IReadOnlyList<RejectedEntry>? Rejected,
    IReadOnlyList<ErrorEntry>? Errors)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/sample/v1";

    internal static SampleDocument Of(Sample sample, ReadSampleList list, Knowledge knowledge, string rules) => new(
        SchemaName,
        rules,
        knowledge.Fingerprint,
        PurposeWord.Of(sample.Purpose),
        sample.AsOf,
        sample.Seed,
        Sample.Algorithm,
        sample.Size,
        sample.Listed,
        [.. sample.Chosen.Select(ChosenEntry.Of)],
        CoverageOfSampleEntry.Of(sample, knowledge.Catalogue),
        sample.LeftOut,
        sample.Missing,
        list.Rejected.Count == 0 ? null : [.. list.Rejected.Select(one => Rejection(list.Source, one))],
        sample.Errors.Count == 0 ? null : [.. sample.Errors.Select(error => new ErrorEntry(error.CaseId, error.Code, error.Message))]);

    private static RejectedEntry Rejection(string source, RejectedItem item) =>
        new(source, item.CaseId, false, [.. item.Errors.Select(error => new RejectedErrorEntry(error.At, error.Line, error.Message))]);
}
