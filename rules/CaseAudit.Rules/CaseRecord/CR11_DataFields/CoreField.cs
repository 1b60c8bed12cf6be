using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>A core field of the child as the record holds it.</summary>
/// <param name="Property">The field's name in the data contract.</param>
/// <param name="Words">The field's name in words.</param>
/// <param name="Given">Whether anything stands in it.</param>
/// <param name="IsRecorded">Whether what stands in it answers it; a placeholder does not.</param>
/// <param name="Value">What stands in it, where it is text.</param>
internal sealed record CoreField(string Property, string Words, bool Given, bool IsRecorded, string? Value)
{
    /// <summary>The core fields that are asked for; of an unborn child neither gender nor ethnicity, and the expected date of birth for the birth date.</summary>
    public static IEnumerable<CoreField> Of(Child child, bool isUnborn, IReadOnlySet<string> placeholders)
    {
        yield return isUnborn
            ? new("expectedDateOfBirth", "expected date of birth", true, true, null)
            : new("dateOfBirth", "date of birth", child.DateOfBirth is not null, child.DateOfBirth is not null, null);

        if (!isUnborn)
        {
            yield return Text("gender", "gender", child.Gender, placeholders);
            yield return Text("ethnicity", "ethnicity", child.Ethnicity, placeholders);
        }

        yield return Text("religion", "religion", child.Religion, placeholders);
        yield return Text("firstLanguage", "first language", child.FirstLanguage, placeholders);
        yield return new("interpreterRequired", "need for an interpreter", child.InterpreterRequired is not null, child.InterpreterRequired is not null, null);
        yield return Disabilities(child.Disabilities, placeholders);
    }

    private static CoreField Text(string property, string words, string? value, IReadOnlySet<string> placeholders) =>
        new(property, words, !string.IsNullOrWhiteSpace(value), Answers(value, placeholders), value);

    // An empty list is an answer: none, after asking.
    private static CoreField Disabilities(IReadOnlyList<string>? listed, IReadOnlySet<string> placeholders)
    {
        var recorded = listed is not null && (listed.Count == 0 || listed.Any(one => Answers(one, placeholders)));
        return new("disabilities", "disabilities", listed is not null, recorded, listed is null ? null : string.Join(", ", listed));
    }

    private static bool Answers(string? value, IReadOnlySet<string> placeholders) =>
        !string.IsNullOrWhiteSpace(value) && !placeholders.Contains(value.Trim());
}
