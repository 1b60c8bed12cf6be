namespace CaseAudit.Model.Tests;

public sealed class SeededGeneratorTests
{
    [Fact]
    public void Next_FromAPublishedSeed_GivesThePublishedNumbers()
    {
        var generator = new SeededGenerator(1234567);

        Enumerable.Range(0, 5).Select(_ => generator.Next()).ShouldBe(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void Shuffled_FromOneSeed_IsOneOrderOfTheSameItems()
    {
        var items = Enumerable.Range(0, 30).ToList();

        var order = new SeededGenerator(7).Shuffled(items);

        order.ShouldBe(new SeededGenerator(7).Shuffled(items));
        order.ShouldNotBe(new SeededGenerator(8).Shuffled(items));
        order.ShouldBe(items, ignoreOrder: true);
    }

    [Fact]
    public void Below_ManyDraws_FavoursNoNumber()
    {
        var generator = new SeededGenerator(1);
        var counts = Enumerable.Range(0, 60_000).Select(_ => generator.Below(6)).GroupBy(number => number).ToDictionary(group => group.Key, group => group.Count());

        counts.Keys.ShouldBe(Enumerable.Range(0, 6), ignoreOrder: true);
        counts.Values.ShouldAllBe(count => count > 9_600 && count < 10_400);
    }
}
