using System.Globalization;
using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests;

public sealed class CaseReviewTests
{
    private static readonly CaseJudge Judge = new(Knowledge.BuiltIn, ["CR09"]);
    private static readonly AsOfDate EndOfMay = new(new DateOnly(2024, 5, 31), new DateOnly(2030, 1, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_OnSeveralWorkers_KeepsTheInputOrder(int jobs)
    {
        var lines = Enumerable.Range(0, 500).Select(number => Case($"C-{number:D4}")).ToList();

        var (judged, _, result) = Run(lines, EndOfMay, jobs);

        judged.Select(one => one.CaseId).ShouldBe(Enumerable.Range(0, 500).Select(number => $"C-{number:D4}"));
        result.Summary.Cases.ShouldBe(500);
    }

    [Fact]
    public void Run_BadRecordAmongGoodOnes_JudgesTheGoodOnes()
    {
        var (judged, rejected, result) = Run([Case("C-1"), """{"caseId":"C-2","status":"nonsense","opened":"2024-01-01"}""", Case("C-3")], EndOfMay);

        judged.Select(one => one.CaseId).ShouldBe(["C-1", "C-3"]);
        rejected.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
        result.Rejected.ShouldBe(rejected.Select(one => one.WithoutRaw()));
        result.Rejected[0].Raw.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Run_FaultOfOursInOneCase_JudgesTheOthers()
    {
        var judge = new CaseJudge(Knowledge.BuiltIn, ["CR09"], [typeof(FailsBeyondItsRule)]);
        var judged = new List<JudgedCase>();

        var result = new CaseReview(judge, EndOfMay, 1).Run(Records([Case("C-1"), Case("C-2"), Case("C-3")]), judged.Add, _ => { });

        judged.Select(one => one.CaseId).ShouldBe(["C-1", "C-2", "C-3"]);
        judged.Select(one => one.Questions.Sum(question => question.Findings.Count)).ShouldBe([5, 0, 5]);
        result.Errors.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
    }

    [Fact]
    public void I3_DuplicateCaseId_FirstIsJudgedLaterIsRejected()
    {
        var (judged, rejected, _) = Run([Case("C-1"), Case("C-2"), Case("C-1")], EndOfMay, jobs: 4);

        judged.Select(one => one.CaseId).ShouldBe(["C-1", "C-2"]);
        var again = rejected.ShouldHaveSingleItem();
        again.CaseId.ShouldBe("C-1");
        again.Errors.ShouldHaveSingleItem().Message.ShouldContain("line 1");
    }

    [Fact]
    public void I6_NoDayGivenAnywhere_JudgesAsAtTodayAndWarnsOnce()
    {
        var (judged, _, result) = Run([Case("C-1"), Case("C-2")], EndOfMay with { Asked = null });

        judged.ShouldAllBe(one => one.AsOf == new DateOnly(2030, 1, 1));
        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("--as-of");
    }

    [Fact]
    public void G8_EventAfterTheDay_IsWarnedOfOnceACase()
    {
        var (_, _, result) = Run(
            ["""{"caseId":"C-1","status":"childInNeed","opened":"2024-01-01","supervision":[{"date":"2024-06-01","type":"individual"},{"date":"2024-07-01","type":"individual"}]}"""], EndOfMay);

        var warning = result.Warnings.ShouldHaveSingleItem();
        warning.CaseId.ShouldBe("C-1");
        warning.At.ShouldBe("/supervision/0");
        warning.Message.ShouldContain("/supervision/1");
    }

    [Fact]
    public void RunPreparing_OnSeveralWorkers_PutsOutInInputOrderOnTheCallingThread()
    {
        var calling = Environment.CurrentManagedThreadId;
        var written = new List<string>();
        var lines = Enumerable.Range(0, 500).Select(number => Case($"C-{number:D4}")).Append(Case("C-0007"));

        var result = new CaseReview(Judge, EndOfMay, 3).RunPreparing(Records(lines), Prepare, _ => { });

        written.ShouldBe(Enumerable.Range(0, 500).Select(number => $"C-{number:D4}"));
        result.Rejected.ShouldHaveSingleItem().CaseId.ShouldBe("C-0007");

        Action Prepare(JudgedCase judged)
        {
            Environment.CurrentManagedThreadId.ShouldNotBe(calling);
            return () =>
            {
                Environment.CurrentManagedThreadId.ShouldBe(calling);
                written.Add(judged.CaseId);
            };
        }
    }

    [Fact]
    public void RunPreparing_PreparationThatFails_EndsTheRun()
    {
        var lines = Enumerable.Range(0, 10_000).Select(number => Case($"C-{number}")).ToList();

        Should.Throw<IOException>(() => new CaseReview(Judge, EndOfMay, 2).RunPreparing(Records(lines), _ => throw new IOException("broken"), _ => { })).Message.ShouldBe("broken");
    }

    [Fact]
    public void Run_OutputThatFails_EndsTheRun()
    {
        var lines = Enumerable.Range(0, 10_000).Select(number => Case($"C-{number}")).ToList();
        var review = new CaseReview(Judge, EndOfMay, 2);

        Should.Throw<IOException>(() => review.Run(Records(lines), _ => throw new IOException("The disk is full."), _ => { }))
            .Message.ShouldBe("The disk is full.");
    }

    [Fact]
    public void Run_InputThatFails_IsNotSilent()
    {
        var review = new CaseReview(Judge, EndOfMay, 2);

        Should.Throw<InvalidOperationException>(() => review.Run(Broken(), _ => { }, _ => { })).Message.ShouldBe("broken");

        static IEnumerable<RawRecord> Broken()
        {
            foreach (var record in Records([Case("C-1")])) yield return record;
            throw new InvalidOperationException("broken");
        }
    }

    private static string Case(string caseId) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"caseId":"{{caseId}}","status":"childInNeed","opened":"2024-01-01","supervision":[]}""");

    private static IEnumerable<RawRecord> Records(IEnumerable<string> lines) =>
        RecordSplitter.Split(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "cases.ndjson", InputShape.Lines);

    private static (List<JudgedCase> Judged, List<RejectedRecord> Rejected, ReviewResult Result) Run(IEnumerable<string> lines, AsOfDate asOf, int jobs = 2)
    {
        var judged = new List<JudgedCase>();
        var rejected = new List<RejectedRecord>();
        var result = new CaseReview(Judge, asOf, jobs).Run(Records(lines), judged.Add, rejected.Add);
        return (judged, rejected, result);
    }
}
