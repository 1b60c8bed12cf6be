using CaseAudit.Extracts;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests;

/// <summary>What judging a case takes of memory: in a long run the collection of what is thrown away costs as much as what is computed.</summary>
public sealed class JudgingAllocationTests
{
    // A third more than was measured; with evidence composed beside the grade it was twice as much.
    private const long MostBytesOfACase = 200_000;
    private const int Cases = 12;
    private const int Rounds = 60;

    private static readonly DateOnly AsOf = new(2024, 5, 31);

    [Fact]
    public void Judge_ComposesNothingThatIsNotRead()
    {
        var judge = new CaseJudge(Knowledge.BuiltIn, []);
        var cases = Enumerable.Range(1, Cases).Select(number => GeneratedCase.Make(20240531, number, AsOf)).ToList();
        var nothing = new HashSet<string>();

        // A rule is made ready on its way: the least of all rounds is what it takes then.
        var least = Enumerable.Range(0, Rounds).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var one in cases) judge.Judge(one, AsOf, nothing);
            return (GC.GetAllocatedBytesForCurrentThread() - before) / Cases;
        });

        least.ShouldBeLessThan(MostBytesOfACase);
    }
}
