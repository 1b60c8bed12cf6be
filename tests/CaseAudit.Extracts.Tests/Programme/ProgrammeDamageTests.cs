using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeDamageTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20240531UL, 1UL).WithMaxTest(3000);

    private static readonly byte[] Example = Encoding.UTF8.GetBytes(Reading.Sample("programme-every-property.json"));

    [Fact]
    public void Programme_Damaged_IsReadOrSaidToBeWrongOnALineOfTheDocument() => Check.One(Fixed, Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 10).ToArbitrary(),
        seed =>
        {
            var bytes = new RandomJson(seed).Damage(Example);
            var lines = 1 + bytes.Count(b => b == '\n');

            IReadOnlyList<ItemError> errors = Programmes.Read(bytes) switch
            {
                ReadProgramme read => [.. read.Rejected.SelectMany(r => r.Errors), .. read.LeftOut],
                RejectedRecord { Errors.Count: > 0 } rejected => rejected.Errors,
                var other => throw new InvalidOperationException(other.ToString()),
            };

            return errors.All(e => e.Line >= 1 && e.Line <= lines && e.Message.Length > 0);
        }));
}
