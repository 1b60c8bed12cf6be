using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Extracts.Tests;

public sealed class GeneratedCaseTests
{
    private static readonly DateOnly EndOfMay = new(2024, 5, 31);

    [Fact]
    public void Make_AnySeedNumberAndDay_IsReadWholeAndRoundTrips()
    {
        var given = Gen.Choose(0, int.MaxValue - 1).Two().Zip(Gen.Choose(GeneratedCase.Earliest.DayNumber, GeneratedCase.Latest.DayNumber)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithReplay(20240531UL, 1UL).WithMaxTest(1500), Prop.ForAll(given, one =>
        {
            var ((seed, number), day) = one;
            var line = ExtractWriter.Line(GeneratedCase.Make((ulong)seed, number + 1L, DateOnly.FromDayNumber(day)));

            var read = Reading.All(line).ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();

            read.LeftOut.ShouldBeEmpty();
            return ExtractWriter.Line(read.Case).AsSpan().SequenceEqual(line);
        }));
    }

    [Fact]
    public void Make_InAnyOrder_GivesTheSame()
    {
        var forwards = Enumerable.Range(1, 200).Select(number => Line(7, number)).ToList();
        var backwards = Enumerable.Range(1, 200).Reverse().AsParallel().AsOrdered().Select(number => Line(7, number)).AsEnumerable().Reverse();

        backwards.ShouldBe(forwards);
        Line(8, 1).ShouldNotBe(forwards[0]);
    }

    // Whoever gave a seed away must be able to rely on it: a change of these bytes is a change to tell users of.
    [Fact]
    public void Make_Seed_GivesTheseBytes() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 100).Select(number => Line(7, number))))))
            .ShouldBe("1994b9104c88887e29878543b009e0a7859bde20fe1fca26d85e92d483d08cc3");

    [Fact]
    public void Make_ManyCases_AreOfTheSizeOfRealOnes()
    {
        var sizes = Enumerable.Range(1, 500).Select(number => Line(7, number).Count(letter => letter == '{')).Order().ToList();

        sizes[250].ShouldBeInRange(150, 400);
        sizes[475].ShouldBeInRange(400, 900);
    }

    [Theory]
    [InlineData(ExtractForm.Lines)]
    [InlineData(ExtractForm.Envelope)]
    public void Writer_EitherForm_IsReadBack(ExtractForm form)
    {
        using var stream = new MemoryStream();
        var writer = new ExtractWriter(stream, form, "Example “Borough”", EndOfMay);
        for (var number = 1; number <= 3; number++) writer.Write(Encoding.UTF8.GetBytes(Line(7, number)));
        writer.End();

        var items = Reading.All(stream.ToArray());

        Reading.CaseIds(items).ShouldBe(["G7-000001", "G7-000002", "G7-000003"]);
        items.OfType<ReadCase>().ShouldAllBe(item => item.ExtractedOn == (form == ExtractForm.Envelope ? EndOfMay : null));
    }

    [Theory]
    [InlineData(ExtractForm.Lines, "")]
    [InlineData(ExtractForm.Envelope, "{\"schema\":\"caseaudit/cases/v1\",\"authority\":\"Example Borough\",\"extractedOn\":\"2024-05-31\",\"cases\":[\n]}\n")]
    public void Writer_NoCases_IsWholeAllTheSame(ExtractForm form, string expected)
    {
        using var stream = new MemoryStream();
        new ExtractWriter(stream, form, "Example Borough", EndOfMay).End();

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(expected);
    }

    private static string Line(ulong seed, int number) => Encoding.UTF8.GetString(ExtractWriter.Line(GeneratedCase.Make(seed, number, EndOfMay)));
}
