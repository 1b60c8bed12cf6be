using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.LocalCriteria;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Explaining;

/// <summary>Types, properties and values in words.</summary>
internal static class TypeWords
{
    /// <summary>One of the type's facts: <c>visit</c>, <c>management decision</c>.</summary>
    public static string Noun(Type type) => type switch
    {
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Recorded<>) => Noun(type.GetGenericArguments()[0]),
        _ when type == typeof(Recorded) => "record item",
        _ when type == typeof(CaseUnderReview) => "case",
        _ when type == typeof(Section47Enquiry) => "section 47 enquiry",
        _ when type == typeof(DirectWork) => "direct work session",
        _ => Property(type.Name),
    };

    /// <summary>A property: <c>target date</c>.</summary>
    public static string Property(string name) => name switch
    {
        nameof(CaseUnderReview.AsOf) => "as-of date",
        nameof(CaseUnderReview.StatusStart) => "start of the status",
        _ => Say.Words(char.ToLowerInvariant(name[0]) + name[1..]),
    };

    /// <summary>A value; null where it is not one that can be said in a few words.</summary>
    public static string? Value(object? value) => value switch
    {
        null => "not recorded",
        DateOnly day => Say.Date(day),
        Enum word => Property(word.ToString()),
        bool yes => yes ? "yes" : "no",
        string text => string.IsNullOrWhiteSpace(text) ? "blank" : $"“{Excerpt.Of(text)}”",
        int or decimal => $"{value}",
        Standard standard => Say.Standard(standard),
        ItemTest test => test.Words,
        _ => null,
    };
}
