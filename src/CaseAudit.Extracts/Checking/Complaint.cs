using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>What is said about a value that the contract does not allow.</summary>
/// <param name="Message">The sentence.</param>
/// <param name="Expected">What the contract asks for.</param>
/// <param name="Found">What was read.</param>
/// <param name="Nearest">What was probably meant.</param>
internal readonly record struct Complaint(string Message, string? Expected = null, string? Found = null, string? Nearest = null)
{
    public static Complaint WrongKind(ContractValue expected, string found, string? nearest = null) =>
        new($"{Capital(expected.Short)} was expected here; {found} was read.", expected.Expected, found, nearest);

    public static Complaint NoWord(ContractValue expected, string text)
    {
        var nearest = NearestWord.Near(text, expected.Words);
        return new($"{Wording.Quoted(text)} is not one of the words that may stand here{Meant(nearest)}", expected.Expected, Wording.Quoted(text), nearest);
    }

    public static Complaint NoDay(ContractValue expected, string text)
    {
        var nearest = Days.Nearest(text);
        var fault = Days.HasForm(text) ? $"There is no such day as {Wording.Quoted(text)}" : $"A day is written yyyy-MM-dd; {Wording.Quoted(text)} was read";
        return new(fault + Meant(nearest), expected.Expected, Wording.Quoted(text), nearest);
    }

    public static Complaint NoReference(string text) =>
        new($"{Wording.Quoted(text)} cannot be the reference of a case: {CaseReference.Form}.", CaseReference.Form, Wording.Quoted(text));

    public static Complaint NoLocalCode(string text) =>
        new($"{Wording.Quoted(text)} cannot be the code of a local criterion; those are LC01 to LC99.", "LC01 to LC99", Wording.Quoted(text));

    public static Complaint EmptyReference(string text) =>
        new($"A reference cannot be empty; {Wording.Quoted(text)} was read.", "a reference", Wording.Quoted(text));

    public static Complaint Twice(string name) =>
        new($"{Wording.Quoted(name)} stands here a second time; a property may stand once.", "each property once", Wording.Quoted(name));

    public static Complaint Missing(ContractProperty property, ContractType type) =>
        new($"\"{property.Name}\" is missing; {Wording.WithArticle(type.Label)} must have it.", property.Value.Expected, null, property.Name);

    public static Complaint Unknown(string name, ContractType type)
    {
        var quoted = Wording.Quoted(name);
        if (type == ContractType.Case && ContractType.CaseFile.Find(name) is not null)
            return new($"{quoted} belongs to the envelope around a list of cases; a single case was expected here.", null, quoted);
        if (PersonalDetails.Has(name))
            return new($"There is no place for {quoted}, on purpose: people are references and roles here, and nobody's name, number, address or contact details are read. Leave it out.", null, quoted);

        var nearest = NearestWord.Near(name, type.Properties.Select(p => p.Name));
        return new($"{quoted} is not a property of {Wording.WithArticle(type.Label)}{Meant(nearest)}", null, quoted, nearest);
    }

    public static Complaint LongText(int length) =>
        new($"This text is {Number(length)} characters long; the most that is read is {Number(ReadLimits.MaxTextLength)}.", $"at most {Number(ReadLimits.MaxTextLength)} characters");

    public static Complaint LongList(int items) =>
        new($"This list has {Number(items)} items; the most that is read is {Number(ReadLimits.MaxItems)}.", $"at most {Number(ReadLimits.MaxItems)} items");

    public ItemError At(string pointer, long line) => new(pointer, line, Message, Expected, Found, Nearest);

    private static string Meant(string? nearest) => nearest is null ? "." : $"; did you mean \"{nearest}\"?";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
